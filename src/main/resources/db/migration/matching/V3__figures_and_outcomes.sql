-- What became of matches whose one side asked the other for an introduction, with the level at that time. No person is
-- named here; who gave what answer is kept with the request.
create table match_outcome (
    request bigint primary key,
    need_id bigint not null,
    offering_kind text not null,
    offering_id bigint not null,
    level text not null,
    asked_at timestamp with time zone not null,
    accepted boolean
);

create sequence ranking_version_seq start with 1 increment by 50;

-- The figures of the ranking, one version after the other; without an active one those that come with the portal count.
create table ranking_version (
    id bigint primary key,
    origin text not null,
    figures text not null,
    report text not null,
    made_by bigint not null,
    made_at timestamp with time zone not null,
    used_by bigint,
    used_at timestamp with time zone,
    active boolean not null
);
create unique index ranking_version_active on ranking_version (active) where active;
create index ranking_version_by_account on ranking_version (made_by);
