package org.caiqiao.club.followup;

/** Where one question to one side stands. */
enum FollowUpStatus {

	/** Asked, and not answered yet. */
	ASKED,
	/** Answered by the side itself, or by the office for it. */
	ANSWERED,
	/** Not answered while it was open. */
	SILENT

}
