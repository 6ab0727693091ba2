create sequence introduction_seq start with 1 increment by 50;

create table introduction (
    id bigint primary key,
    version integer not null,
    from_kind text not null,
    from_id bigint not null,
    to_kind text not null,
    to_id bigint not null,
    subject_kind text not null,
    subject_id bigint not null,
    message text not null,
    state text not null,
    answer text not null,
    asked_by bigint not null,
    asked_at timestamp with time zone not null,
    answered_by bigint,
    answered_at timestamp with time zone
);
-- The same side asks about the same thing once at a time, however often the button is pressed.
create unique index introduction_once on introduction (from_kind, from_id, subject_kind, subject_id)
    where state in ('ASKED', 'ACCEPTED');
create index introduction_by_asker on introduction (from_kind, from_id, asked_at desc);
create index introduction_by_other on introduction (to_kind, to_id, asked_at desc);
create index introduction_by_state on introduction (state, asked_at);
create index introduction_by_subject on introduction (subject_kind, subject_id);
