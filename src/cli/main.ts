#!/usr/bin/env node
import { answer } from './answer.js';
import { endWithReader } from './output.js';
import { runSparingly } from './sparing.js';

runSparingly();
endWithReader();
process.exitCode = await answer(process.argv.slice(2));
