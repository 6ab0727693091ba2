create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamp with time zone not null,
    -- Null where the portal itself acted. No foreign key: what was done stays on record whatever becomes of the account.
    actor_id bigint,
    actor_name varchar(80) not null,
    action varchar(80) not null,
    subject_kind varchar(40) not null,
    subject_id bigint not null,
    details jsonb not null
);
create index audit_entry_by_time on audit_entry (at desc, id desc);
create index audit_entry_by_actor on audit_entry (actor_id, at desc);
create index audit_entry_by_action on audit_entry (action, at desc);
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, at desc);

-- Append-only for every program that comes by this database, not only for the portal.
create function audit_entry_refuses_changes() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end
$$;
create trigger audit_entry_keeps_rows before update or delete on audit_entry
    for each row execute function audit_entry_refuses_changes();
create trigger audit_entry_keeps_all before truncate on audit_entry
    for each statement execute function audit_entry_refuses_changes();
