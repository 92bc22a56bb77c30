// What Relay's compiler has written is all that a server which was told so answers: by id, and nothing else.
//   node manifest.mjs <endpoint>
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const [endpoint] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync('relay-manifest.json', 'utf8'));
const ask = async (body) => {
  const reply = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = { status: reply.status, ...(await reply.json()) };
  assert.ok(answer.data || body.query, JSON.stringify(answer.errors));
  return answer;
};
const id = (operation) => Object.keys(manifest).find((key) => manifest[key].startsWith(`query ${operation}(`));

const first = await ask({ doc_id: id('RankingUnitsPaginationQuery'), variables: { count: 2, cursor: null } });
assert.equal(first.data.units.edges.length, 2);
const next = await ask({ doc_id: id('RankingUnitsPaginationQuery'), variables: { count: 2, cursor: first.data.units.pageInfo.endCursor } });
assert.notDeepEqual(next.data.units.edges, first.data.units.edges);

const unit = first.data.units.edges[0].node;
const again = await ask({ doc_id: id('RankingUnitRefetchQuery'), variables: { id: unit.id, language: 'VI' } });
assert.equal(again.data.node.id, unit.id);
assert.equal(again.data.node.name, unit.name);

const ranking = await ask({ doc_id: id('RankingQuery'), variables: { group: 'departments', year: 2019, unit: unit.id } });
assert.equal(ranking.data.groupRanking.entries.edges.length, 5);
const { id: rankingId, entries: page } = ranking.data.groupRanking;
const entries = await ask({
  doc_id: id('RankingEntriesPaginationQuery'),
  variables: { id: rankingId, count: 3, cursor: page.pageInfo.endCursor },
});
assert.equal(entries.errors, undefined);
assert.ok(entries.data.node.entries.edges.length > 0);

const other = await ask({ query: '{ __typename }' });
assert.equal(other.status, 403);
assert.equal(other.errors[0].extensions.code, 'PERSISTED_QUERY_ONLY');
console.log(`relay: ok, ${Object.keys(manifest).length} documents`);
