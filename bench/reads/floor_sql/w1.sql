-- Values: the account, the provider, the person or how many.
with v as materialized (select set_config('portal.account', $1, true)
  || set_config('portal.jobseeker', '', true) || set_config('portal.providers', $2, true)
  || set_config('portal.administrator', '', true) s),
d as materialized (select j.j, coalesce(j.ids, '{}'::uuid[]) ids from v left join lateral (
  select '{"data":{"clients":{"edges":' || coalesce(json_agg(json_build_object('node', row_to_json(n))), '[]')::text || '}}}' j, array_agg(n.id) ids
  from (select t.id, t.first_name "firstName", t.last_name "lastName", t.preferred_name "preferredName",
      t.pronouns, t.date_of_birth "dateOfBirth", t.email, t.phone, case t.preferred_language when 'en' then 'ENGLISH' else 'FRENCH' end "preferredLanguage",
      to_char(t.referred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "referredAt"
      from jobseeker t where t.caseworker_id is not null and t.provider_id = $2::text::uuid and v.s is not null
      order by t.last_name, t.first_name, t.id limit 50) n) j on true),
a as (insert into audit_event (kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids, reference, source, salt, digest)
  select 'READ', $1::text::uuid, array['staff','CAMS_LINKING','CLIENTS'], $2::text::uuid, 'Query.x', array['Client.firstName'], d.ids, 'abc', '127.0.0.1',
   decode('000102030405060708090a0b0c0d0e0f','hex'), sha256('x') from d returning 1)
select d.j from d cross join a
