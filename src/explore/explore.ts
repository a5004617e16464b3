export { type StaticOptions, writeStatic } from './files.js';
export { type Served, type ServeOptions, serve } from './server.js';
export { LANGUAGES, type Language } from './words/words.js';
