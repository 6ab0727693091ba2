package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.NoticeId;
import org.caiqiao.club.NoticeProfile;
import org.caiqiao.club.NoticePurpose;
import org.jspecify.annotations.Nullable;

/** What one person of a member is written to about an event, once. */
@Entity
class ClubNotice {

	@Id
	private @Nullable Long id;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private NoticePurpose purpose = NoticePurpose.REMIND_OF_WISHES;

	@Enumerated(EnumType.STRING)
	private MemberKind memberKind = MemberKind.COMPANY;

	private long memberId;

	private long accountId;

	private String words;

	private Instant madeAt;

	private @Nullable Instant sentAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected ClubNotice() {
	}

	/** Was sent just now. */
	ClubNotice sent(Instant now) {
		this.sentAt = now;
		return this;
	}

	NoticeProfile profile(Instant wishesUntil, boolean minutes) {
		return new NoticeProfile(id(), event(), this.purpose, new AccountId(this.accountId), this.words, wishesUntil,
				minutes);
	}

	NoticeId id() {
		return new NoticeId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	ClubEventId event() {
		return new ClubEventId(this.eventId);
	}

	NoticePurpose purpose() {
		return this.purpose;
	}

	MemberKind memberKind() {
		return this.memberKind;
	}

	long member() {
		return this.memberId;
	}

	long account() {
		return this.accountId;
	}

	Instant madeAt() {
		return this.madeAt;
	}

	boolean sent() {
		return this.sentAt != null;
	}

}
