-- Null once the account was erased.
alter table match_feedback alter column given_by drop not null;
alter table ranking_version alter column made_by drop not null;
