package org.caiqiao.club.planning.file;

import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;

/** Goes through a data file sign by sign and knows the line. */
final class DznScanner {

	private final String text;

	private int at;

	private int line = 1;

	DznScanner(String text) {
		this.text = text;
	}

	int line() {
		return this.line;
	}

	String name() {
		int from = this.at;
		while (this.at < this.text.length() && Character.isJavaIdentifierPart(this.text.charAt(this.at))) {
			this.at++;
		}
		if (from == this.at) {
			throw wrong();
		}
		return this.text.substring(from, this.at);
	}

	int number() {
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

	void take(char wanted) {
		if (peek() != wanted) {
			throw wrong();
		}
		this.at++;
	}

	/** The next character that means something, or 0 at the end. */
	char peek() {
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

	ProblemRefused wrong() {
		return new ProblemRefused(Fault.LINE, this.line);
	}

}
