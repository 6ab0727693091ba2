package org.caiqiao.member;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.Identifier;
import org.jspecify.annotations.Nullable;

/** What the portal's pages do to members of a kind that has credit codes. */
public abstract class CodedWriting<T extends Member<T, I, D>, I extends Identifier, D extends CodedDetails<D>>
		extends MemberWriting<T, I, D> {

	private final MemberChronicle chronicle;

	protected CodedWriting(MemberKind<T, I, D> kind, Predicate<CreditCode> taken, Members<T> members,
			MemberChronicle chronicle) {
		super(kind,
				new UniqueField<>("creditCode", kind.name() + ".creditCode.known", kind.name() + "_by_credit_code",
						CodedDetails::creditCode, details -> taken.test(Objects.requireNonNull(details.creditCode()))),
				members, chronicle);
		this.chronicle = chronicle;
	}

	/** Only the office lets a failing code pass, and until the code changes. */
	@Override
	protected D accepted(@Nullable SignedIn author, @Nullable T before, D details) {
		return (author != null && author.office()) ? details : details.withOverride(
				(before != null && sameCode(before.details(), details)) ? before.details().codeOverride() : "");
	}

	@Override
	protected void noteWritten(T member, @Nullable D before) {
		D details = member.details();
		boolean same = before != null && before.codeOverride().equals(details.codeOverride())
				&& sameCode(before, details);
		if (details.overridden() && !same) {
			this.chronicle.keep("creditCodeOverridden", member,
					Map.of("creditCode", String.valueOf(details.creditCode()), "reason", details.codeOverride()));
		}
	}

	private boolean sameCode(D one, D other) {
		return Objects.equals(one.creditCode(), other.creditCode());
	}

}
