package org.caiqiao.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object a line. The first line given out is the names of all keys, for which the
 * file is read once before. Lists of plain values are joined; what is nested deeper stays
 * JSON.
 */
final class JsonLines implements LineSource {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final ByteLines lines;

	private final List<String> keys;

	private boolean begun;

	private JsonLines(ByteLines lines, List<String> keys) {
		this.lines = lines;
		this.keys = keys;
	}

	static LineSource open(Path file) throws IOException {
		return new JsonLines(ByteLines.of(file), keys(file));
	}

	private static List<String> keys(Path file) throws IOException {
		SequencedSet<String> keys = new LinkedHashSet<>();
		try (var lines = ByteLines.of(file)) {
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				JsonNode node = parse(line);
				if (node != null) {
					keys.addAll(node.propertyNames());
				}
				if (keys.size() > XlsxLines.MOST_COLUMNS) {
					throw BrokenFile.because("tooManyColumns", lines.number(), XlsxLines.MOST_COLUMNS);
				}
			}
		}
		if (keys.isEmpty()) {
			throw BrokenFile.because("noObjects");
		}
		return List.copyOf(keys);
	}

	@Override
	public @Nullable TableLine next() throws IOException {
		if (!this.begun) {
			this.begun = true;
			return TableLine.of(0, this.keys.stream().map(TableCell::of).toList());
		}
		byte[] line = this.lines.next();
		if (line == null) {
			return null;
		}
		if (line.length == 0) {
			return TableLine.of(this.lines.number(), List.of());
		}
		JsonNode node = parse(line);
		if (node == null) {
			return TableLine.defective(this.lines.number(), new String(line, StandardCharsets.UTF_8), "json");
		}
		var cells = new ArrayList<TableCell>(this.keys.size());
		this.keys.forEach(key -> cells.add(TableCell.of(text(node.get(key)))));
		return TableLine.of(this.lines.number(), cells);
	}

	private static String text(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return "";
		}
		if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
			return value.valueStream().map(JsonNode::asString).collect(Collectors.joining("；"));
		}
		return value.isContainer() ? value.toString() : value.asString();
	}

	/** The object of a line; null where there is none. */
	private static @Nullable JsonNode parse(byte[] line) {
		try {
			// Refuses what is not UTF-8, which the parser would let pass in places.
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
			JsonNode node = JSON.readTree(text);
			return node.isObject() ? node : null;
		}
		catch (JacksonException | CharacterCodingException ex) {
			return null;
		}
	}

	@Override
	public boolean headed() {
		return true;
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
