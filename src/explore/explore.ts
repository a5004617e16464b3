export { type Served, type ServeOptions, serve } from './server.js';
