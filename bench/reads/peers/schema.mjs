// The same types and answers as the product's, for servers that are given resolvers.
import pg from "pg";

// As text, as every other server here gives them.
const asText = (value) => value;
pg.types.setTypeParser(pg.types.builtins.DATE, asText);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, asText);

export const provider = process.env.PEER_PROVIDER;
export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.PEER_POOL),
});

export const typeDefs = /* GraphQL */ `
  type Query {
    clients(first: Int!): ClientConnection!
    jobseeker(id: ID!): Client
  }
  type ClientConnection { edges: [ClientEdge!]! }
  type ClientEdge { node: Client! }
  type Client {
    id: ID!
    firstName: String!
    lastName: String!
    preferredName: String
    pronouns: String
    dateOfBirth: String
    email: String!
    phone: String
    preferredLanguage: String!
    referredAt: String!
    camsRecord: CamsRecord
  }
  type CamsRecord {
    referenceNumber: String!
    stream: String
    syncedAt: String!
    employmentActionPlan: EmploymentActionPlan
  }
  type EmploymentActionPlan {
    reference: String!
    status: String!
    owner: String
    stream: String
    inclusionGroups: [String!]!
    startDate: String
    acceptedDate: String
    serviceDeliverySite: String
    referralSource: String
    goal: String
    goalOccupation: Occupation
    goalHourlyWage: String
    goalWorkHours: String
    employmentOutcome: EmploymentOutcome
    subGoals: [SubGoal!]!
  }
  type Occupation { code: String! title: String }
  type EmploymentOutcome {
    outcome: String
    noc: Occupation
    hoursWorked: String
    wagePerHour: String
    clientFacingEsq: Boolean
  }
  type SubGoal {
    id: ID!
    name: String!
    startDate: String
    endDate: String
    status: String!
    outcome: String
    planItems: [PlanItem!]!
  }
  type PlanItem {
    id: ID!
    name: String!
    reference: String!
    rationale: String
    startDate: String
    endDate: String
    actualCost: String
    status: String!
    outcome: String
    approval: PlanItemSubmission
    resubmission: PlanItemSubmission
    auditTrail: [PlanItemAuditEntry!]!
  }
  type PlanItemSubmission {
    decidedOn: String
    decidedBy: String
    submissionStatus: String!
    rejectionComments: String
  }
  type PlanItemAuditEntry {
    at: String!
    by: String!
    action: String!
    field: String
    before: String
    after: String
  }
`;

// Prepared once for each connection, by their names. Columns are renamed by PostgreSQL, so that no
// field but a relation needs a resolver.
const client = `id, first_name "firstName", last_name "lastName", preferred_name "preferredName", pronouns,
  date_of_birth "dateOfBirth", email, phone, preferred_language "preferredLanguage",
  referred_at "referredAt"`;

const statements = {
  clients: `select ${client} from jobseeker where provider_id = $1 and caseworker_id is not null
    order by last_name, first_name, id limit $2`,
  jobseeker: `select ${client} from jobseeker where provider_id = $1 and id = $2`,
  camsRecords: `select r.id, r.jobseeker_id, r.reference_number "referenceNumber", r.stream,
      greatest(r.checked_at, b.covered_at) "syncedAt"
    from cams_record r join cams_bucket b on b.id = r.bucket_id where r.jobseeker_id = any($1)`,
  plans: `select distinct on (cams_record_id) id, cams_record_id, reference, status, owner, stream,
      inclusion_groups "inclusionGroups", start_date "startDate", accepted_date "acceptedDate",
      service_delivery_site "serviceDeliverySite", referral_source "referralSource", goal,
      goal_occupation_code, goal_hourly_wage "goalHourlyWage", goal_work_hours "goalWorkHours",
      has_outcome, outcome, outcome_noc_code, outcome_hours_worked "hoursWorked",
      outcome_wage_per_hour "wagePerHour", outcome_client_facing_esq "clientFacingEsq"
    from employment_action_plan where cams_record_id = any($1) order by cams_record_id, position`,
  subGoals: `select id, plan_id, name, start_date "startDate", end_date "endDate", status, outcome
    from sub_goal where plan_id = any($1) order by position`,
  planItems: `select id, sub_goal_id, name, reference, rationale, start_date "startDate",
      end_date "endDate", actual_cost "actualCost", status, outcome,
      approval_decided_on, approval_decided_by, approval_submission_status,
      approval_rejection_comments, resubmission_decided_on, resubmission_decided_by,
      resubmission_submission_status, resubmission_rejection_comments, audit_trail "auditTrail"
    from plan_item where sub_goal_id = any($1) order by position`,
  occupations: `select code, title_en title from occupation where code = any($1)`,
};

const rows = async (name, ...values) =>
  (await pool.query({ name, text: statements[name], values })).rows;

// One batch for many parents: the one row, or all of them, that each of the keys has.
const one = (name, column) => async (keys) => {
  const found = new Map((await rows(name, keys)).map((row) => [row[column], row]));
  return keys.map((key) => found.get(key) ?? null);
};
const many = (name, column) => async (keys) => {
  const found = new Map(keys.map((key) => [key, []]));
  for (const row of await rows(name, keys)) found.get(row[column]).push(row);
  return keys.map((key) => found.get(key));
};

// Type, field: the key within the parent, and the batch.
export const relations = {
  Client: { camsRecord: ["id", one("camsRecords", "jobseeker_id")] },
  CamsRecord: { employmentActionPlan: ["id", one("plans", "cams_record_id")] },
  EmploymentActionPlan: {
    goalOccupation: ["goal_occupation_code", one("occupations", "code")],
    subGoals: ["id", many("subGoals", "plan_id")],
  },
  EmploymentOutcome: { noc: ["outcome_noc_code", one("occupations", "code")] },
  SubGoal: { planItems: ["id", many("planItems", "sub_goal_id")] },
};

const submission = (prefix) => (item) =>
  item[`${prefix}_submission_status`] === null
    ? null
    : {
        decidedOn: item[`${prefix}_decided_on`],
        decidedBy: item[`${prefix}_decided_by`],
        submissionStatus: item[`${prefix}_submission_status`],
        rejectionComments: item[`${prefix}_rejection_comments`],
      };

export const resolvers = {
  Query: {
    clients: async (_, { first }) => ({
      edges: (await rows("clients", provider, first)).map((node) => ({ node })),
    }),
    jobseeker: async (_, { id }) => (await rows("jobseeker", provider, id))[0] ?? null,
  },
  Client: { referredAt: (row) => row.referredAt.toISOString() },
  CamsRecord: { syncedAt: (row) => row.syncedAt.toISOString() },
  EmploymentActionPlan: { employmentOutcome: (plan) => (plan.has_outcome ? plan : null) },
  PlanItem: { approval: submission("approval"), resubmission: submission("resubmission") },
};
