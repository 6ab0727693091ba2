package org.caiqiao.club.agenda;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Knows what meetings are about. */
@Component
class MeetingTopics {

	private final NeedManagement needs;

	MeetingTopics(NeedManagement needs) {
		this.needs = needs;
	}

	/** The topics of all these meetings, read at once. */
	Of of(Collection<Placed> meetings) {
		return new Of(this.needs
			.findAll(meetings.stream()
				.map(one -> one.meeting().need())
				.filter(Objects::nonNull)
				.map(NeedId::new)
				.collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(need -> need.id().value(), Function.identity())));
	}

	/**
	 * Topics of meetings.
	 *
	 * @param needs the needs they name
	 */
	record Of(Map<Long, NeedProfile> needs) {

		/**
		 * What a meeting is about; null where nothing was named or the reader may not
		 * know: the meeting itself tells whose need it is, so one that keeps its company
		 * from the public is for the company and the office alone.
		 */
		@Nullable Topic about(Meeting meeting, boolean companyOrOffice) {
			NeedProfile need = (meeting.need() != null) ? this.needs.get(meeting.need()) : null;
			return (need != null && (companyOrOffice || (need.published() && !need.content().hideCompany())))
					? new Topic(need.content().title(), need.id().value()) : null;
		}

	}

}
