// What is generated has the types that the schema promises.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { GroupRankingDocument } from './generated.js';
import type { PageInfo } from './schema.js';

type Ranking = NonNullable<ResultOf<typeof GroupRankingDocument>['groupRanking']>;
export const score = (ranking: Ranking): number | null | undefined => ranking.entries.nodes[0]?.score;
export const variables: VariablesOf<typeof GroupRankingDocument> = { group: 'departments', year: 2019 };
// @ts-expect-error A year is a number.
export const wrong: VariablesOf<typeof GroupRankingDocument> = { group: 'departments', year: '2019' };
export const cursor = (page: PageInfo): string | null | undefined => page.endCursor;
