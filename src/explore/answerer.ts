import { openStore } from '../store/store.js';
import type { Message, Reply } from './asker.js';
import { pieces } from './listing.js';
import { LISTINGS, QUESTIONS } from './questions.js';

/** The process that answers: one question after another, until its parent is gone. */
const store = openStore(process.argv[2]!, { readonly: true });
let listing: Iterator<string> | null = null;

const send = (reply: Reply) => process.send?.(reply);

process.on('message', (message: Message) => {
  try {
    if ('ask' in message) {
      const question = QUESTIONS[message.ask] as (...args: unknown[]) => unknown;
      send({ id: message.id, value: question(store, ...message.args) });
      return;
    }
    if ('list' in message) {
      const listed = LISTINGS[message.list] as (...args: unknown[]) => Parameters<typeof pieces>[1];
      listing = pieces(message.format, listed(store, ...message.args));
    }
    const piece = listing?.next();
    send({ id: message.id, piece: piece === undefined || piece.done ? null : piece.value });
  } catch (error) {
    send({
      id: message.id,
      error: { name: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) },
    });
  }
});
process.on('disconnect', () => process.exit(0));
