package org.caiqiao.matching.offline;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.table.BrokenFile;

import org.springframework.context.MessageSource;

/** Reads the files to be matched and tells the operator what is wrong with them. */
public record Inputs(Terminal terminal, MessageSource messages) {

	private static final int LINES_TOLD = 5;

	/** The texts of a file. */
	public List<MatchText> read(Path file, Kind kind) throws IOException {
		String name = String.valueOf(file.getFileName());
		try {
			TextFile read = TextFile.read(file, kind);
			if (!read.unused().isEmpty()) {
				warn("match.file.unused", name, String.join(", ", read.unused()));
			}
			if (!read.blank().isEmpty()) {
				String lines = String.join(", ", read.blank().stream().limit(LINES_TOLD).map(String::valueOf).toList());
				warn("match.file.blank", name, read.blank().size(), lines);
			}
			return read.texts();
		}
		catch (NoSuchFileException ex) {
			throw failed("match.file.missing", file);
		}
		catch (BrokenFile ex) {
			throw failed("match.file.refused", name, text("match.file." + ex.code(), ex.arguments().toArray()));
		}
		catch (FileRefused ex) {
			throw failed("match.file.refused", name, text(ex.code(), ex.arguments().toArray()));
		}
	}

	/** Refuses what cannot be written in a format before any work is done. */
	void check(List<MatchText> asking, List<MatchText> offering, long top, ResultFormat format) {
		long rows = asking.size() * Math.min(top, offering.size());
		if (format == ResultFormat.XLSX && rows > ResultFile.MOST_ROWS) {
			throw failed("match.out.rows", rows, ResultFile.MOST_ROWS);
		}
		if (format == ResultFormat.TREC) {
			checkIds(asking);
			checkIds(offering);
		}
	}

	/** Blanks part the values of a line there. */
	private void checkIds(List<MatchText> texts) {
		for (MatchText text : texts) {
			String id = text.subject().id();
			if (id.chars().anyMatch((c) -> Character.isWhitespace(c) || Character.isISOControl(c))) {
				throw failed("match.out.id", id);
			}
		}
	}

	private CommandFailed failed(String key, Object... arguments) {
		return new CommandFailed(text(key, arguments));
	}

	private void warn(String key, Object... arguments) {
		this.terminal.err().println(text(key, arguments));
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.terminal.locale());
	}

}
