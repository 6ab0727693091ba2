create sequence meeting_plan_seq start with 1 increment by 10;

-- A version of who meets whom at an event; nobody but the office sees it before it is published.
create table meeting_plan (
    id bigint primary key,
    version integer not null,
    event_id bigint not null references club_event on delete cascade,
    number integer not null,
    status text not null check (status in ('DRAFT', 'PROVISIONAL', 'PUBLISHED', 'SUPERSEDED')),
    based_on integer,
    step integer not null check (step >= 0),
    fills boolean not null,
    made_by bigint not null,
    made_at timestamp with time zone not null,
    published_at timestamp with time zone,
    constraint meeting_plan_once unique (event_id, number)
);
create unique index meeting_plan_published_once on meeting_plan (event_id) where status = 'PUBLISHED';

create sequence plan_step_seq start with 1 increment by 10;

-- What a plan held after each change: undo and redo go from one to another.
create table plan_step (
    id bigint primary key,
    plan_id bigint not null references meeting_plan on delete cascade,
    step integer not null,
    what text not null,
    seats jsonb not null,
    made_by bigint not null,
    made_at timestamp with time zone not null,
    constraint plan_step_once unique (plan_id, step)
);

-- The planner at work for an event, or the last time it was; one at a time.
create table planning_run (
    event_id bigint primary key references club_event on delete cascade,
    version integer not null,
    plan_id bigint not null references meeting_plan on delete cascade,
    status text not null check (status in ('RUNNING', 'STOPPING', 'DONE', 'STOPPED', 'BROKEN_OFF')),
    seconds integer not null check (seconds between 1 and 600),
    elapsed_millis bigint not null,
    score bigint not null,
    unmet integer not null,
    unmet_musts integer not null,
    curve jsonb not null,
    seats jsonb not null,
    begun_by bigint not null,
    begun_at timestamp with time zone not null,
    beat_at timestamp with time zone not null
);
