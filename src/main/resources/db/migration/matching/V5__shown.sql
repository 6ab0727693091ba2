-- In how many lists readers find a thing; "lists" counts them before they are spread, which is what spreading goes by.
alter table matching_standing add column shown int not null default 0;
update matching_standing set shown = lists;
alter table matching_standing alter column shown drop default;
