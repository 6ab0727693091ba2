-- Imports as jobs: asked for by a page or the command line, worked off one at a time by whichever portal holds the
-- lock, with its progress in the row. What an import wrote carries its id as import_id.
create table import_job (
    id bigint generated always as identity primary key,
    version integer not null,
    kind text not null,
    file_name text not null,
    file_bytes bigint not null,
    -- Null where it came from the command line.
    requested_by bigint,
    requested_name text not null,
    state text not null,
    with_duplicates boolean not null,
    attempts integer not null,
    sheet text not null,
    -- The columns of the file and what they hold; what a person said about them, by their headings.
    columns jsonb not null,
    chosen jsonb not null,
    -- The first good rows as they were understood.
    sample jsonb not null,
    line_count integer not null,
    good_count integer not null,
    faulty_count integer not null,
    duplicate_count integer not null,
    certain_count integer not null,
    warned_count integer not null,
    done_count integer not null,
    written_count integer not null,
    failure_code text,
    failure_arguments jsonb not null,
    queued_at timestamp with time zone not null,
    checked_at timestamp with time zone,
    finished_at timestamp with time zone
);
create index import_job_open on import_job (id)
    where state in ('QUEUED', 'CHECKING', 'APPROVED', 'RUNNING', 'UNDOING');
create index import_job_waiting on import_job (id) where state in ('COLUMNS', 'CHECKED');

-- The file in pieces of a megabyte, so that no program has to hold it as a whole.
create table import_part (
    job_id bigint not null references import_job on delete cascade,
    part integer not null,
    content bytea not null,
    primary key (job_id, part)
);

create table import_finding (
    id bigint generated always as identity primary key,
    job_id bigint not null references import_job on delete cascade,
    line bigint not null,
    heading text not null,
    severity text not null,
    code text not null,
    arguments text[] not null,
    excerpt text not null
);
create index import_finding_by_job on import_finding (job_id, severity, code, id);
