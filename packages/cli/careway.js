#!/usr/bin/env node
// Stands in git, so that a checkout has the command before it is built.
import './dist/main.js';
