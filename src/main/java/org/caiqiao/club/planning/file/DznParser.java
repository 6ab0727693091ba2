package org.caiqiao.club.planning.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.caiqiao.club.planning.file.DznItem.Row;

/**
 * Reads the part of MiniZinc's data files that lists, sets and tables of numbers need.
 */
final class DznParser {

	/** A range such as 1..1000000 would fill the memory. */
	private static final int LONGEST_RANGE = 10_000;

	private final String text;

	private int at;

	private int line = 1;

	private DznParser(String text) {
		this.text = text;
	}

	/**
	 * All named values.
	 * @throws ProblemRefused naming the line that is wrong
	 */
	static Map<String, DznItem> parse(String text) {
		var parser = new DznParser(text);
		var items = new LinkedHashMap<String, DznItem>();
		while (parser.peek() != 0) {
			int line = parser.line;
			String name = parser.name();
			parser.take('=');
			var item = new DznItem(line, parser.value());
			if (items.put(name, item) != null) {
				throw parser.wrong();
			}
			if (parser.peek() != 0) {
				parser.take(';');
			}
		}
		return items;
	}

	private List<Row> value() {
		var rows = new ArrayList<Row>();
		if (peek() != '[') {
			rows.add(row(';'));
			return rows;
		}
		take('[');
		if (peek() == '|') {
			take('|');
			while (peek() != ']') {
				rows.add(row('|'));
				take('|');
			}
		}
		else if (peek() == '{') {
			while (peek() != ']') {
				take('{');
				rows.add(row('}'));
				take('}');
				comma();
			}
		}
		else {
			rows.add(row(']'));
		}
		take(']');
		return rows;
	}

	private Row row(char end) {
		char first = peek();
		if (first == '{') {
			take('{');
			Row row = row('}');
			take('}');
			return row;
		}
		int begin = this.line;
		var numbers = new ArrayList<Integer>();
		while (peek() != end) {
			int from = number();
			int to = from;
			if (peek() == '.') {
				take('.');
				take('.');
				to = number();
			}
			if (to - (long) from > LONGEST_RANGE) {
				throw wrong();
			}
			for (int number = from; number <= to; number++) {
				numbers.add(number);
			}
			comma();
		}
		return new Row(begin, numbers);
	}

	private void comma() {
		if (peek() == ',') {
			take(',');
		}
	}

	private String name() {
		int from = this.at;
		while (this.at < this.text.length() && Character.isJavaIdentifierPart(this.text.charAt(this.at))) {
			this.at++;
		}
		if (from == this.at) {
			throw wrong();
		}
		return this.text.substring(from, this.at);
	}

	private int number() {
		char first = peek();
		int from = this.at;
		this.at += (first == '-') ? 1 : 0;
		while (this.at < this.text.length() && Character.isDigit(this.text.charAt(this.at))) {
			this.at++;
		}
		try {
			return Integer.parseInt(this.text.substring(from, this.at));
		}
		catch (NumberFormatException ex) {
			throw wrong();
		}
	}

	private void take(char wanted) {
		if (peek() != wanted) {
			throw wrong();
		}
		this.at++;
	}

	/** The next character that means something, or 0 at the end. */
	private char peek() {
		boolean comment = false;
		for (; this.at < this.text.length(); this.at++) {
			char next = this.text.charAt(this.at);
			comment = (comment || next == '%') && next != '\n';
			this.line += (next == '\n') ? 1 : 0;
			if (!comment && !Character.isWhitespace(next)) {
				return next;
			}
		}
		return 0;
	}

	private ProblemRefused wrong() {
		return new ProblemRefused(Fault.LINE, this.line);
	}

}
