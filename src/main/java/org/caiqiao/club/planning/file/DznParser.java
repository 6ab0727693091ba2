package org.caiqiao.club.planning.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.file.DznItem.Row;

/**
 * Reads the part of MiniZinc's data files that lists, sets and tables of numbers need.
 */
final class DznParser {

	/** A range such as 1..1000000 would fill the memory. */
	private static final int LONGEST_RANGE = 10_000;

	private final DznScanner scanner;

	private DznParser(DznScanner scanner) {
		this.scanner = scanner;
	}

	/**
	 * All named values.
	 * @throws ProblemRefused naming the line that is wrong
	 */
	static Map<String, DznItem> parse(String text) {
		var parser = new DznParser(new DznScanner(text));
		var items = new LinkedHashMap<String, DznItem>();
		while (parser.scanner.peek() != 0) {
			int line = parser.scanner.line();
			String name = parser.scanner.name();
			parser.scanner.take('=');
			var item = new DznItem(line, parser.value());
			if (items.put(name, item) != null) {
				throw parser.scanner.wrong();
			}
			if (parser.scanner.peek() != 0) {
				parser.scanner.take(';');
			}
		}
		return items;
	}

	private List<Row> value() {
		var rows = new ArrayList<Row>();
		if (this.scanner.peek() != '[') {
			rows.add(row(';'));
			return rows;
		}
		this.scanner.take('[');
		if (this.scanner.peek() == '|') {
			this.scanner.take('|');
			while (this.scanner.peek() != ']') {
				rows.add(row('|'));
				this.scanner.take('|');
			}
		}
		else if (this.scanner.peek() == '{') {
			while (this.scanner.peek() != ']') {
				this.scanner.take('{');
				rows.add(row('}'));
				this.scanner.take('}');
				comma();
			}
		}
		else {
			rows.add(row(']'));
		}
		this.scanner.take(']');
		return rows;
	}

	private Row row(char end) {
		char first = this.scanner.peek();
		if (first == '{') {
			this.scanner.take('{');
			Row row = row('}');
			this.scanner.take('}');
			return row;
		}
		int begin = this.scanner.line();
		var numbers = new ArrayList<Integer>();
		while (this.scanner.peek() != end) {
			int from = this.scanner.number();
			int to = from;
			if (this.scanner.peek() == '.') {
				this.scanner.take('.');
				this.scanner.take('.');
				to = this.scanner.number();
			}
			if (to - (long) from > LONGEST_RANGE) {
				throw this.scanner.wrong();
			}
			for (int number = from; number <= to; number++) {
				numbers.add(number);
			}
			comma();
		}
		return new Row(begin, numbers);
	}

	private void comma() {
		if (this.scanner.peek() == ',') {
			this.scanner.take(',');
		}
	}

}
