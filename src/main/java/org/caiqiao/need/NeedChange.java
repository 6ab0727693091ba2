package org.caiqiao.need;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.caiqiao.shared.Keywords;
import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the office changed of a need.
 *
 * @param name the input's name, as in {@code need.<name>.label}
 * @param was what the company wrote; empty where it wrote nothing
 * @param now what stands there now
 */
record NeedChange(String name, String was, String now) {

	/**
	 * What differs, in the order of the form.
	 * @param name names a code of a list in the reader's language
	 */
	static List<NeedChange> between(NeedContent was, NeedContent now, BiFunction<CodeList, String, String> name) {
		return Stream
			.of(change("title", was, now, NeedContent::title), change("problem", was, now, NeedContent::problem),
					change("target", was, now, NeedContent::target),
					change("presentValue", was, now, NeedContent::presentValue),
					change("tried", was, now, NeedContent::tried), change("limits", was, now, NeedContent::limits),
					change("budgetMin", was, now, NeedContent::budgetMin),
					change("budgetMax", was, now, NeedContent::budgetMax),
					change("deadline", was, now, NeedContent::deadline),
					change("fields", was, now, content -> fields(content, name)),
					change("industry", was, now,
							content -> (content.industry() != null) ? name.apply(CodeList.INDUSTRY, content.industry())
									: null),
					change("keywords", was, now, content -> Keywords.join(content.keywords())),
					change("membersText", was, now, NeedContent::membersText))
			.filter(change -> !change.was().equals(change.now()))
			.toList();
	}

	private static NeedChange change(String name, NeedContent was, NeedContent now,
			Function<NeedContent, @Nullable Object> read) {
		return new NeedChange(name, Objects.toString(read.apply(was), ""), Objects.toString(read.apply(now), ""));
	}

	private static String fields(NeedContent content, BiFunction<CodeList, String, String> name) {
		return Keywords.join(content.fields().stream().map(code -> name.apply(CodeList.FIELD, code)).toList());
	}

}
