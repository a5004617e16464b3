#!/usr/bin/env node
import { answer } from './answer.js';
import { compileSparingly } from './compiling.js';
import { endWithReader } from './output.js';

compileSparingly();
endWithReader();
process.exitCode = await answer(process.argv.slice(2));
