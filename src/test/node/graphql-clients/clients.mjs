// Apollo Client and urql name documents by their hashes, by GET and by POST: what is not known is sent once.
//   node clients.mjs <endpoint>
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

const [endpoint] = process.argv.slice(2);
const run = Date.now();
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Each request as its method and whether it brought the document. */
function watched(requests) {
  return async (input, init) => {
    const sent = init?.body ?? new URL(String(input)).searchParams.get('query');
    const hasDocument = init?.body ? 'query' in JSON.parse(init.body) : sent !== null;
    requests.push(`${init?.method ?? 'GET'} ${hasDocument ? 'document' : 'hash'}`);
    return fetch(input, init);
  };
}

function apollo(requests, useGETForHashedQueries) {
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: new PersistedQueryLink({ sha256, useGETForHashedQueries })
      .concat(new HttpLink({ uri: endpoint, fetch: watched(requests) })),
  });
}

function urql(requests, preferGet) {
  return new Client({
    url: endpoint,
    preferGetMethod: preferGet,
    fetch: watched(requests),
    exchanges: [
      persistedExchange({ preferGetForPersistedQueries: preferGet, generateHash: async (text) => sha256(text) }),
      fetchExchange,
    ],
  });
}

const asked = { apollo: async (client, query, variables) => (await client.query({ query, variables })).data,
  urql: async (client, query, variables) => {
    const { data, error } = await client.query(query, variables).toPromise();
    assert.equal(error, undefined);
    return data;
  } };

for (const [name, create, ask] of [['apollo', apollo, asked.apollo], ['urql', urql, asked.urql]]) {
  for (const byGet of [true, false]) {
    // A name of its own, so that the server cannot know it.
    const query = gql(`query Ranking_${name}_${byGet}_${run}($group: String!, $year: Int!) {
      groupRanking(group: $group, year: $year) { unitCount entries(first: 2) { nodes { id rank unit { id name } } } } }`);
    const variables = { group: 'departments', year: 2019 };
    const requests = [];
    const first = await ask(create(requests, byGet), query, variables);
    assert.equal(first.groupRanking.unitCount, 24);
    assert.equal(first.groupRanking.entries.nodes[0].unit.name, 'Sở Thông tin và Truyền thông');
    assert.equal(requests.length, 2, `${name}: ${requests}`);
    assert.match(requests[0], byGet ? /^GET hash$/ : /^POST hash$/);
    assert.match(requests[1], /document$/);
    requests.length = 0;
    // Another page, which has nothing in its cache.
    assert.deepEqual(await ask(create(requests, byGet), query, variables), first);
    assert.deepEqual(requests, [byGet ? 'GET hash' : 'POST hash']);
    console.log(`${name} by ${byGet ? 'GET' : 'POST'}: ok`);
  }
}
