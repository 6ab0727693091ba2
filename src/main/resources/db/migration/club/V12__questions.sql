create sequence event_question_seq start with 1 increment by 10;

-- What members are asked when they register for an event.
create table event_question (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    -- Whom it is for; null for everybody.
    member_kind text check (member_kind in ('COMPANY', 'EXPERT', 'INVESTOR', 'INSTITUTION')),
    text text not null,
    -- What can be chosen; empty where one writes freely.
    choices text[] not null,
    required boolean not null
);
create index event_question_by_event on event_question (event_id);

create table registration_answer (
    registration_id bigint not null references event_registration on delete cascade,
    question_id bigint not null references event_question on delete cascade,
    answer text not null,
    primary key (registration_id, question_id)
);
create index registration_answer_by_question on registration_answer (question_id);
