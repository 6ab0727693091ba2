create sequence outcome_slip_seq start with 1 increment by 50;

-- The code on the slip on which a side notes what came of its meeting.
create table outcome_slip (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    meeting_id bigint not null references meeting on delete cascade,
    side text not null check (side in ('HOST', 'COMPANY')),
    code text not null,
    constraint outcome_slip_once unique (meeting_id, side),
    constraint outcome_slip_code unique (event_id, code)
);

create sequence follow_up_seq start with 1;

-- What one side of a meeting is asked at one time after the event, and what it answered.
create table follow_up (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    meeting_id bigint not null references meeting on delete cascade,
    side text not null check (side in ('HOST', 'COMPANY')),
    stage text not null check (stage in ('DAY', 'TWO_WEEKS', 'THREE_MONTHS', 'SIX_MONTHS', 'A_YEAR')),
    status text not null check (status in ('ASKED', 'ANSWERED', 'SILENT')),
    -- How many persons were written to; 0 where the side has none, null where the office was faster.
    asked integer,
    asked_at timestamp with time zone,
    reminded_at timestamp with time zone,
    closes_at timestamp with time zone not null,
    silent_at timestamp with time zone,
    took_place text check (took_place in ('YES', 'THEY_MISSED', 'WE_MISSED', 'FELL_THROUGH')),
    worth text check (worth in ('VALUABLE', 'FAIR', 'NOT_WORTH')),
    next_step text check (next_step in ('MEET_AGAIN', 'EXCHANGE', 'CONTRACT', 'NOTHING')),
    progress text check (progress in ('NO_CONTACT', 'IN_CONTACT', 'MET_AGAIN', 'TRIAL', 'CONTRACT', 'JOINT_LAB', 'ENDED')),
    satisfied text check (satisfied in ('YES', 'PARTLY', 'NO')),
    help text check (help in ('NO', 'CALL')),
    note text not null default '',
    answered_at timestamp with time zone,
    answered_by bigint,
    by_office boolean not null default false,
    constraint follow_up_once unique (meeting_id, side, stage),
    constraint follow_up_answered check ((status = 'ANSWERED') = (answered_at is not null)),
    constraint follow_up_silent check (status <> 'SILENT' or silent_at is not null)
);
create index follow_up_by_event on follow_up (event_id);
create index follow_up_waiting on follow_up (closes_at) where status = 'ASKED';
create index follow_up_by_person on follow_up (answered_by) where answered_by is not null;

create sequence follow_up_question_seq start with 1;

-- A mail that asks one person, and the link in it; only the link's hash is kept.
create table follow_up_question (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    stage text not null,
    account_id bigint not null,
    again boolean not null,
    hash text unique,
    made_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    constraint follow_up_question_once unique (event_id, stage, account_id, again)
);
create index follow_up_question_by_account on follow_up_question (account_id);
