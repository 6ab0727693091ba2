package org.caiqiao.exchange.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.achievement.IpKind;
import org.caiqiao.achievement.IpRight;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rights that protect an achievement, one a line or apart by semicolons:
 * {@code 发明专利 ZL201510123456.7；软件著作权 2020SR123456}.
 */
final class Rights {

	private static final Pattern NUMBER = Pattern
		.compile("(?:ZL|CN|PCT)?[ -]?\\d{9,13}(?:\\.[\\dX])?|20\\d\\dSR\\d{5,8}", Pattern.CASE_INSENSITIVE);

	private static final int MOST = 20;

	private static final int MOST_TITLE = 200;

	private static final JsonMapper JSON = JsonMapper.shared();

	private Rights() {
	}

	static List<IpRight> parse(String text, Row row) {
		List<IpRight> rights = text.startsWith("[") ? fromJson(text) : fromLines(text, row);
		if (rights.size() > MOST) {
			throw new BadValue("import.finding.tooMany", String.valueOf(MOST), String.valueOf(rights.size()));
		}
		if (rights.stream().anyMatch(right -> right.title().length() > MOST_TITLE)) {
			throw new BadValue("import.finding.rightTooLong", String.valueOf(MOST_TITLE));
		}
		return rights;
	}

	private static List<IpRight> fromLines(String text, Row row) {
		var rights = new ArrayList<IpRight>();
		for (String line : text.split("[;；\\n]+")) {
			if (line.isBlank()) {
				continue;
			}
			Matcher number = NUMBER.matcher(line);
			String found = number.find() ? number.group() : null;
			IpKind kind = kind(line);
			if (kind == null) {
				// The weaker claim: a patent that was granted is said to be.
				kind = IpKind.APPLIED;
				row.warn("ip", "import.finding.rightUnclear", line.strip());
			}
			rights.add(new IpRight(kind, line.strip(), found));
		}
		return rights;
	}

	private static @Nullable IpKind kind(String line) {
		String key = Names.key(line);
		if (key.matches(".*(软著|著作权|软件登记|copyright|20\\d\\dsr).*")) {
			return IpKind.COPYRIGHT;
		}
		if (key.matches(".*(技术秘密|专有技术|技术诀窍|商业秘密|knowhow).*")) {
			return IpKind.KNOW_HOW;
		}
		if (key.matches(".*(授权|已获|zl\\d|granted).*")) {
			return IpKind.GRANTED;
		}
		return key.matches(".*(申请|受理|实审|公开|pct|applied|pending).*") ? IpKind.APPLIED : null;
	}

	private static List<IpRight> fromJson(String text) {
		var rights = new ArrayList<IpRight>();
		try {
			for (JsonNode right : JSON.readTree(text)) {
				String number = right.path("number").asString("");
				rights.add(new IpRight(IpKind.valueOf(right.path("kind").asString("")),
						right.path("title").asString(""), number.isBlank() ? null : number));
			}
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new BadValue("import.finding.rights");
		}
		return rights;
	}

}
