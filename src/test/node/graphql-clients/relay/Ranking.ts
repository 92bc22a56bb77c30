// What Relay asks of a schema: connections, objects that can be fetched again by their id, and fragments of both.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query RankingQuery($group: String!, $year: Int!, $unit: ID!) {
    groupRanking(group: $group, year: $year) {
      unitCount
      ...Ranking_entries
    }
    ...Ranking_units
    node(id: $unit) {
      __typename
      ...Ranking_unit @alias(as: "unit")
    }
  }
`;

export const entries = graphql`
  fragment Ranking_entries on GroupRanking
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "RankingEntriesPaginationQuery") {
    entries(first: $count, after: $cursor) @connection(key: "Ranking_entries") {
      edges {
        node {
          rank
          score
          unit {
            ...Ranking_unit
          }
        }
      }
    }
  }
`;

export const units = graphql`
  fragment Ranking_units on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "RankingUnitsPaginationQuery") {
    units(first: $count, after: $cursor) @connection(key: "Ranking_units") {
      edges {
        node {
          ...Ranking_unit
        }
      }
    }
  }
`;

export const unit = graphql`
  fragment Ranking_unit on Unit
  @argumentDefinitions(language: { type: "Language", defaultValue: VI })
  @refetchable(queryName: "RankingUnitRefetchQuery") {
    id
    name(language: $language)
  }
`;
