// Generates types and documents as graphql-codegen does, and what Relay's compiler reads, from the schema as it is served.
//   node generate.mjs <endpoint> <folder of documents>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as schemaPlugin from '@graphql-codegen/typescript';
import * as operationPlugin from '@graphql-codegen/typescript-operations';
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from 'graphql';

const [endpoint, folder] = process.argv.slice(2);
const introspection = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: false });
const answer = await (await fetch(endpoint, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: introspection }),
})).json();
if (answer.errors) {
  throw new Error(JSON.stringify(answer.errors));
}
const sdl = printSchema(buildClientSchema(answer.data));
writeFileSync('schema.graphql', sdl);

const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((location) => ({ location, document: parse(readFileSync(`${folder}/${location}`, 'utf8')) }));
const config = {
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', Decimal: 'number' },
  enumsAsTypes: true,
};
/** The plugins for operations bring the enums and inputs that they need, so the schema's own types are a module apart. */
async function write(filename, plugins) {
  writeFileSync(filename, await codegen({
    filename,
    schema: parse(sdl),
    documents,
    config,
    plugins: plugins.map((plugin) => ({ [plugin]: {} })),
    pluginMap: { schema: schemaPlugin, operations: operationPlugin, documents: documentPlugin },
  }));
}
await write('schema.ts', ['schema']);
await write('generated.ts', ['operations', 'documents']);
// Relay's compiler adds to it.
writeFileSync('relay-manifest.json', '{}');
console.log(`Generated types for ${documents.length} documents`);
