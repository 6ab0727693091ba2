package org.caiqiao.introduction;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the people on both sides of an introduction are written about it. */
@Service
@Transactional(readOnly = true)
public class IntroductionNews {

	private final Introductions introductions;

	private final Parties parties;

	private final Subjects subjects;

	IntroductionNews(Introductions introductions, Parties parties, Subjects subjects) {
		this.introductions = introductions;
		this.parties = parties;
		this.subjects = subjects;
	}

	/** The introduction as it stands now; empty where it is gone. */
	public Optional<IntroductionProfile> find(IntroductionId id) {
		return this.introductions.findById(id.value())
			.map(found -> new IntroductionProfile(id, found.state(), this.subjects.title(found.subject()),
					this.parties.name(found.asker()), found.message(), found.answer(),
					this.parties.people(found.asker()), this.parties.people(found.other())));
	}

}
