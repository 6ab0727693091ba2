package org.caiqiao.club;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Whom the office registers.
 *
 * @param member kind and number of the member, such as {@code COMPANY-12}
 * @param attendees the names of the persons, one a line or apart by commas
 */
record AttendeeForm(@NotBlank @Nullable String member, @NotBlank @Nullable String attendees) {

	MemberKind kind() {
		return Arrays.stream(MemberKind.values())
			.filter(kind -> kind.name().equals(parts()[0]))
			.findFirst()
			.orElseThrow(() -> Rejected.field("member", "club.register.unknownMember"));
	}

	long number() {
		String[] parts = parts();
		if (parts.length < 2 || !parts[1].matches("\\d{1,18}")) {
			throw Rejected.field("member", "club.register.unknownMember");
		}
		return Long.parseLong(parts[1]);
	}

	List<String> names() {
		return Arrays.asList(EventForm.text(this.attendees).split("[\\n,，;；、]"));
	}

	private String[] parts() {
		return EventForm.text(this.member).split("-", 2);
	}

}
