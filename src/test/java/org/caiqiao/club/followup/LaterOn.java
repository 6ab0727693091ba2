package org.caiqiao.club.followup;

import java.time.Instant;
import java.util.List;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.FollowUpDue;
import org.caiqiao.club.FollowUpNews;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.Side;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets time pass after an event of a test. */
@TestComponent
public class LaterOn {

	private final FollowUpChores chores;

	private final FollowUpManagement management;

	private final FollowUpNews news;

	private final ClubEventManagement events;

	private final MeetingManagement meetings;

	private final JdbcClient database;

	private final TransactionTemplate transactions;

	LaterOn(FollowUpChores chores, FollowUpManagement management, FollowUpNews news, ClubEventManagement events,
			MeetingManagement meetings, JdbcClient database, TransactionTemplate transactions) {
		this.chores = chores;
		this.management = management;
		this.news = news;
		this.events = events;
		this.meetings = meetings;
		this.database = database;
		this.transactions = transactions;
	}

	/** When an event ends. */
	public Instant end(ClubEventId event) {
		return this.events.find(event).orElseThrow().content().endsAt();
	}

	/** Looks as if it were this moment. */
	public void look(Instant now) {
		this.chores.look(now);
	}

	/** Lets the office enter that a meeting was worth it, as this side says. */
	public void enter(MeetingProfile meeting, Side side, AccountId officer) {
		this.management.enter(meeting, side, FollowUpStage.DAY,
				new Said(Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.EXCHANGE), ""), officer);
	}

	/** Lets the office enter that a side told of a contract, two weeks later or more. */
	public void enterContract(MeetingProfile meeting, Side side, AccountId officer) {
		this.management.enter(meeting, side, FollowUpStage.TWO_WEEKS,
				new Said(Answer.later(Progress.CONTRACT, Satisfied.YES, Help.NO), ""), officer);
	}

	/**
	 * Lets the office enter that the other side did not come and would be welcome again.
	 */
	public void enterMissed(MeetingProfile meeting, Side side, AccountId officer) {
		this.management.enter(meeting, side, FollowUpStage.DAY,
				new Said(Answer.ofDay(TookPlace.THEY_MISSED, null, NextStep.MEET_AGAIN), ""), officer);
	}

	/** The address in the mail that asks this person, as a new mail would carry it. */
	public String link(ClubEventId event, AccountId who) {
		long question = this.database
			.sql("select max(id) from follow_up_question where event_id = ? and account_id = ?")
			.params(event.value(), who.value())
			.query(Long.class)
			.single();
		// At once, or the mail itself could take it in between.
		return this.transactions.execute(status -> {
			this.database.sql("update follow_up_question set sent_at = null where id = ?").param(question).update();
			return this.news.take(new FollowUpDue(question)).orElseThrow().path();
		});
	}

	/** How many mails were to ask this person. */
	public long questions(ClubEventId event, AccountId who) {
		return this.database.sql("select count(*) from follow_up_question where event_id = ? and account_id = ?")
			.params(event.value(), who.value())
			.query(Long.class)
			.single();
	}

	/** How the questions of a stage stand, host first, by meeting. */
	public List<String> states(ClubEventId event, String stage) {
		return this.database
			.sql("select status from follow_up where event_id = ? and stage = ? order by meeting_id, side desc")
			.params(event.value(), stage)
			.query(String.class)
			.list();
	}

	public List<MeetingProfile> meetings(ClubEventId event) {
		return this.meetings.of(event);
	}

}
