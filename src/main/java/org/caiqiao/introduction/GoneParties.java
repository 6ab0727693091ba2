package org.caiqiao.introduction;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes introductions that lost a side or their subject, with an import that was taken
 * back or with the demo district: nobody could answer them any more.
 */
@Service
@Transactional
public class GoneParties {

	private final Introductions introductions;

	private final Parties parties;

	private final Subjects subjects;

	GoneParties(Introductions introductions, Parties parties, Subjects subjects) {
		this.introductions = introductions;
		this.parties = parties;
		this.subjects = subjects;
	}

	/**
	 * Removes them.
	 * @return how many
	 */
	public int forget() {
		List<Introduction> gone = gone();
		this.introductions.deleteAll(gone);
		return gone.size();
	}

	/** How many there are. */
	public int count() {
		return gone().size();
	}

	private List<Introduction> gone() {
		return this.introductions.findAll()
			.stream()
			.filter(one -> !(this.parties.exists(one.asker()) && this.parties.exists(one.other())
					&& this.subjects.exists(one.subject())))
			.toList();
	}

}
