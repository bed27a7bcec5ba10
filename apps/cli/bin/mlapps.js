#!/usr/bin/env node
// Kept beside `src` and not built, so that package managers can link the command before the first build.
try {
  await import('../dist/main.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('dist/main.js')) throw error;
  console.error('mlapps is not built yet. Run "npm run build" at the root of the project.');
  process.exitCode = 1;
}
