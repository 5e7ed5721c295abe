// PostGraphile 5 with its Amber preset. What the documents of the measurement need beside the
// defaults: the order of the product's list, and the foreign key from a plan to its occupation, which
// the tables do not declare.
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { postgraphile } from "postgraphile";
import { jsonPgSmartTags } from "postgraphile/utils";

const ordered = { tags: { behavior: "+orderBy" } };
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      jobseeker: { attribute: { last_name: ordered, first_name: ordered } },
      sub_goal: { attribute: { position: ordered } },
      plan_item: { attribute: { position: ordered } },
      employment_action_plan: {
        attribute: { position: ordered },
        tags: {
          foreignKey: [
            "(goal_occupation_code) references occupation (code)|@fieldName goalOccupation",
            "(outcome_noc_code) references occupation (code)|@fieldName outcomeNoc",
          ],
        },
      },
    },
  },
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ["public"],
      poolConfig: { max: Number(process.env.PEER_POOL) },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
};

const pgl = postgraphile(preset);
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PEER_PORT), "127.0.0.1");
