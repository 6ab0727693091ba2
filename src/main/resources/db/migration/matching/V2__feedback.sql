create sequence match_feedback_seq start with 1 increment by 50;

-- What people said of a pair; each side says one thing, and may take it back.
create table match_feedback (
    id bigint primary key,
    asking_kind text not null,
    asking_id bigint not null,
    offering_kind text not null,
    offering_id bigint not null,
    side text not null,
    verdict text not null,
    reason text,
    words text not null,
    given_by bigint not null,
    given_at timestamp with time zone not null
);
create unique index match_feedback_once
    on match_feedback (asking_id, offering_kind, offering_id, asking_kind, side);
create index match_feedback_by_offer on match_feedback (offering_kind, offering_id);
create index match_feedback_by_verdict on match_feedback (verdict, given_at desc);
create index match_feedback_by_account on match_feedback (given_by);
