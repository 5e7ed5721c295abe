-- Values: the account, the provider, the person or how many.
with v as materialized (select set_config('portal.account', $1, true)
  || set_config('portal.jobseeker', '', true) || set_config('portal.providers', $2, true)
  || set_config('portal.administrator', '', true) s),
d as materialized (select j.j, coalesce(j.ids, '{}'::uuid[]) ids from v left join lateral (
  select '{"data":{"jobseeker":' || row_to_json(n)::text || '}}' j, array[n.id] ids
  from (select t.id, (select row_to_json(r) from (select to_char(greatest(c.checked_at, b.covered_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "syncedAt",
    (select row_to_json(e) from (select p.reference, p.status, p.owner, p.stream, p.inclusion_groups "inclusionGroups", p.start_date "startDate",
      p.accepted_date "acceptedDate", p.service_delivery_site "serviceDeliverySite", p.referral_source "referralSource", p.goal,
      (select row_to_json(o) from (select c.code, c.title_en title from occupation c where c.code = p.goal_occupation_code) o) "goalOccupation",
      p.goal_hourly_wage::text "goalHourlyWage", p.goal_work_hours::text "goalWorkHours",
      case when p.has_outcome then (select row_to_json(eo) from (select p.outcome, (select row_to_json(o) from (select c.code, c.title_en title from occupation c where c.code = p.outcome_noc_code) o) noc, p.outcome_hours_worked::text "hoursWorked",
         p.outcome_wage_per_hour::text "wagePerHour", p.outcome_client_facing_esq "clientFacingEsq") eo) end "employmentOutcome",
      (select coalesce(json_agg(row_to_json(g)), '[]') from (select s.id, s.name, s.start_date "startDate", s.end_date "endDate", s.status, s.outcome,
         (select coalesce(json_agg(row_to_json(x)), '[]') from (select i.id, i.name, i.reference, i.rationale, i.start_date "startDate", i.end_date "endDate",
  i.actual_cost::text "actualCost", i.status, i.outcome, case when i.approval_submission_status is not null then (select row_to_json(p) from (select i.approval_decided_on "decidedOn",
  i.approval_decided_by "decidedBy", i.approval_submission_status "submissionStatus", i.approval_rejection_comments "rejectionComments") p) end  approval, case when i.resubmission_submission_status is not null then (select row_to_json(p) from (select i.resubmission_decided_on "decidedOn",
  i.resubmission_decided_by "decidedBy", i.resubmission_submission_status "submissionStatus", i.resubmission_rejection_comments "rejectionComments") p) end  resubmission, i.audit_trail "auditTrail"
  from plan_item i where i.sub_goal_id = s.id and i.provider_id = $2::text::uuid order by i.position) x) "planItems" from sub_goal s where s.plan_id = p.id and s.provider_id = $2::text::uuid order by s.position) g) "subGoals"
      from employment_action_plan p where p.cams_record_id = c.id and p.provider_id = $2::text::uuid order by p.position limit 1) e) "employmentActionPlan"
    from cams_record c join cams_bucket b on b.id = c.bucket_id where c.jobseeker_id = t.id and c.provider_id = $2::text::uuid) r) "camsRecord"
   from jobseeker t where t.id = $3::text::uuid and t.provider_id = $2::text::uuid and v.s is not null) n) j on true),
a as (insert into audit_event (kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids, reference, source, salt, digest)
  select 'READ', $1::text::uuid, array['staff','CAMS_LINKING','CLIENTS'], $2::text::uuid, 'Query.x', array['Client.firstName'], d.ids, 'abc', '127.0.0.1',
   decode('000102030405060708090a0b0c0d0e0f','hex'), sha256('x') from d returning 1)
select d.j from d cross join a
