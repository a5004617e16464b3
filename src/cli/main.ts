#!/usr/bin/env node
import { answer } from './answer.js';
import { endWithReader } from './output.js';

endWithReader();
process.exitCode = await answer(process.argv.slice(2));
