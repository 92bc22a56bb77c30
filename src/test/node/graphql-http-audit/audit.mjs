// Holds a running server to every audit of the GraphQL over HTTP suite, those that only MAY pass included:
//   node audit.mjs http://localhost:8080/graphql
import { serverAudits } from 'graphql-http';

const LONGEST = 30_000;
const [url] = process.argv.slice(2);
if (!url) {
  console.error('usage: node audit.mjs URL');
  process.exit(2);
}

const audits = serverAudits({
  url,
  fetchFn: (address, request) => fetch(address, { ...request, signal: AbortSignal.timeout(LONGEST) }),
});

let passed = 0;
for (const { id, name, fn } of audits) {
  // An audit that finds something says so in its result; only what keeps it from asking at all is thrown.
  const { status, reason } = await fn().catch((error) => ({ status: 'not run', reason: error.cause ?? error }));
  if (status === 'ok') {
    passed += 1;
  } else {
    console.error(`${id} ${name}: ${status}, ${reason}`);
  }
}

console.log(`${passed} of ${audits.length} audits passed`);
process.exit(audits.length > 0 && passed === audits.length ? 0 : 1);
