package org.caiqiao.club.meetings;

import java.util.Arrays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.jspecify.annotations.Nullable;

/** A conflict rule as the page sends it; members as {@code COMPANY-12}. */
record RuleForm(@NotBlank @Nullable String rule, @NotBlank @Nullable String level, @NotBlank @Nullable String one,
		@NotBlank @Nullable String other, @Size(max = 100) @Nullable String note) {

	static RuleForm empty() {
		return new RuleForm("", RuleLevel.BLOCK.name(), "", "", "");
	}

	/** The rule, or null where something is wrong. */
	@Nullable ConflictRule read(ClubEventId event, Typed typed) {
		RuleKind kind = Arrays.stream(RuleKind.values())
			.filter(it -> it.name().equals(this.rule))
			.findFirst()
			.orElse(null);
		RuleLevel weight = Arrays.stream(RuleLevel.values())
			.filter(it -> it.name().equals(this.level))
			.findFirst()
			.orElse(null);
		if (kind == null) {
			typed.refuse("rule", "club.rule.unknown");
		}
		if (weight == null) {
			typed.refuse("level", "club.rule.level.unknown");
		}
		Long first = (kind != null) ? member(kind.one(), this.one) : null;
		Long second = (kind != null) ? member(kind.other(), this.other) : null;
		if (kind != null && first == null) {
			typed.refuse("one", "club.rule.one." + kind.one());
		}
		if (kind != null && second == null) {
			typed.refuse("other", "club.rule.other." + kind.other());
		}
		return (kind == null || weight == null || first == null || second == null || typed.errors().hasErrors()) ? null
				: new ConflictRule(event, kind, weight, first, second, Typed.text(this.note));
	}

	private static @Nullable Long member(MemberKind kind, @Nullable String typed) {
		String plain = Typed.text(typed);
		return plain.matches(kind + "-\\d{1,18}") ? Long.valueOf(plain.substring(kind.name().length() + 1)) : null;
	}

}
