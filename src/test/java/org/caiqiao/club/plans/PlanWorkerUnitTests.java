package org.caiqiao.club.plans;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.awaitility.Awaitility;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.SlotTime;
import org.caiqiao.club.meetings.WishStrength;
import org.caiqiao.club.planning.model.Plan;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class PlanWorkerUnitTests {

	private static final Instant START = Instant.parse("2031-01-01T01:00:00Z");

	private final RunManagement runs = mock(RunManagement.class);

	@Test
	void aBeatThatCouldNotBeWrittenDownLosesNothing() {
		when(this.runs.beat(any(), any(), any())).thenThrow(new QueryTimeoutException("busy")).thenReturn(true);
		RunManagement.Job job = job();

		new PlanWorker(this.runs).take(job);

		Awaitility.await()
			.untilAsserted(() -> verify(this.runs).end(eq(job), eq(false),
					argThat(found -> found.seats().size() == 1 && found.unmet() == 0)));
	}

	private static RunManagement.Job job() {
		var expert = new Participant(MemberKind.EXPERT, 1, "专家");
		var company = new Participant(MemberKind.COMPANY, 2, "企业");
		var slot = new MeetingData.Slot(100, new SlotTime(START, START.plus(Duration.ofMinutes(15))));
		var data = new MeetingData(new ClubEventId(1), List.of(slot), List.of(new MeetingData.Table(900, "A1", "", 2)),
				List.of(attendee(expert), attendee(company)),
				List.of(new MeetingData.Wished(1, 2, WishStrength.MEET, null, null, null, 50, false)), List.of(),
				START);
		return new RunManagement.Job(new ClubEventId(1), START, EventProblem.of(data, false, List.of()),
				new Plan(List.of()), List.of(), Duration.ofSeconds(1));
	}

	private static MeetingData.Attendee attendee(Participant member) {
		return new MeetingData.Attendee(member, Set.of(), null, false, true, 0);
	}

}
