/** Lists of slots that were carried over, as the dataset has them, and how the table `fact` writes them. */
export const CARRIED: Readonly<Record<string, string>> = {
  '[]': '',
  '["entity"]': 'e',
  '["indicator"]': 'i',
  '["period"]': 'p',
  '["entity","indicator"]': 'ei',
  '["entity","period"]': 'ep',
  '["indicator","period"]': 'ip',
  '["entity","indicator","period"]': 'eip',
};
