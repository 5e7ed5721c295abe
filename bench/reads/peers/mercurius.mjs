// Mercurius with graphql-jit from the first request on, and loaders that do not serialise their keys
// (its documentation recommends both for speed); parsed documents are cached as they are by default.
import Fastify from "fastify";
import mercurius from "mercurius";
import { relations, resolvers, typeDefs } from "./schema.mjs";

const loaders = Object.fromEntries(
  Object.entries(relations).map(([type, fields]) => [
    type,
    Object.fromEntries(
      Object.entries(fields).map(([field, [key, batch]]) => [
        field,
        { loader: (queries) => batch(queries.map(({ obj }) => obj[key])), opts: { cache: false } },
      ]),
    ),
  ]),
);

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers, loaders, jit: 1 });
await app.listen({ port: Number(process.env.PEER_PORT), host: "127.0.0.1" });
