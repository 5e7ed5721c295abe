// GraphQL Yoga with DataLoader on Node's own HTTP server; documents are cached as they are by default.
import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import { relations, resolvers, typeDefs } from "./schema.mjs";

const all = Object.keys(relations).reduce(
  (found, type) => {
    found[type] = { ...resolvers[type] };
    for (const [field, [key]] of Object.entries(relations[type]))
      found[type][field] = (row, _, { load }) =>
        row[key] === null ? null : load[type][field].load(row[key]);
    return found;
  },
  { ...resolvers },
);

const loaders = () =>
  Object.fromEntries(
    Object.entries(relations).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([field, [, batch]]) => [field, new DataLoader(batch)]),
      ),
    ]),
  );

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: all }),
  context: () => ({ load: loaders() }),
  logging: false,
  graphiql: false,
  landingPage: false,
});
createServer(yoga).listen(Number(process.env.PEER_PORT), "127.0.0.1");
