-- Values: the account, the provider, the person or how many.
with v as materialized (select set_config('portal.account', $1, true)
  || set_config('portal.jobseeker', '', true) || set_config('portal.providers', $2, true)
  || set_config('portal.administrator', '', true) s),
d as materialized (select j.j, coalesce(j.ids, '{}'::uuid[]) ids from v left join lateral (
  select '{"data":{"clients":{"edges":' || coalesce(json_agg(json_build_object('node', row_to_json(n))), '[]')::text || '}}}' j, array_agg(n.id) ids
  from (select t.id, t.first_name "firstName", t.last_name "lastName", (select row_to_json(r) from (select c.reference_number "referenceNumber", c.stream,
    (select row_to_json(e) from (select p.reference, p.status, p.start_date "startDate", p.goal,
      (select coalesce(json_agg(row_to_json(g)), '[]') from (select s.name, s.status, s.start_date "startDate", s.end_date "endDate",
         (select coalesce(json_agg(row_to_json(x)), '[]') from (select i.name, i.reference, i.status, i.start_date "startDate", i.actual_cost::text "actualCost"
           from plan_item i where i.sub_goal_id = s.id and i.provider_id = $2::text::uuid order by i.position) x) "planItems"
          from sub_goal s where s.plan_id = p.id and s.provider_id = $2::text::uuid order by s.position) g) "subGoals"
      from employment_action_plan p where p.cams_record_id = c.id and p.provider_id = $2::text::uuid order by p.position limit 1) e) "employmentActionPlan"
    from cams_record c where c.jobseeker_id = t.id and c.provider_id = $2::text::uuid) r) "camsRecord"
   from jobseeker t where t.caseworker_id is not null and t.provider_id = $2::text::uuid and v.s is not null
   order by t.last_name, t.first_name, t.id limit $3::text::int) n) j on true),
a as (insert into audit_event (kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids, reference, source, salt, digest)
  select 'READ', $1::text::uuid, array['staff','CAMS_LINKING','CLIENTS'], $2::text::uuid, 'Query.x', array['Client.firstName'], d.ids, 'abc', '127.0.0.1',
   decode('000102030405060708090a0b0c0d0e0f','hex'), sha256('x') from d returning 1)
select d.j from d cross join a
