import { openStore } from '../store/store.js';
import type { Message, Reply } from './asker.js';
import { pieces } from './listing.js';
import { LISTINGS, QUESTIONS, WRITES } from './questions.js';

/** The process that answers: one question after another, until its parent is gone. */
const file = process.argv[2]!;
const store = openStore(file, { readonly: true });
let listing: Iterator<string> | null = null;

const send = (reply: Reply) => process.send?.(reply);

process.on('message', (message: Message) => {
  try {
    if ('ask' in message) {
      const question = QUESTIONS[message.ask] as (...args: unknown[]) => unknown;
      send({ id: message.id, value: question(store, ...message.args) });
      return;
    }
    if ('write' in message) {
      write(message);
      send({ id: message.id, value: null });
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
/** Opens the store for the one write, so that it is held no longer than that. */
function write({ write: name, args }: Extract<Message, { write: unknown }>): void {
  const writer = openStore(file);
  try {
    (WRITES[name] as (...args: unknown[]) => void)(writer, ...args);
  } finally {
    writer.close();
  }
}

process.on('disconnect', () => process.exit(0));
