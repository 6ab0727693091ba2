package org.caiqiao.club;

import java.util.Optional;

/** What members are still to be written to about an event. */
public interface ClubNotices {

	/** The notice, where it was not sent yet and still holds. */
	Optional<NoticeProfile> due(NoticeId id);

	/** Notes that it was sent. */
	void sent(NoticeId id);

}
