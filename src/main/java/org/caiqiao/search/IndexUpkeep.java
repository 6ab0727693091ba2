package org.caiqiao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index whole. It is rebuilt from the database, while the portal serves, when
 * it is missing, was made for other fields or analyzers, or when the portal did not stop
 * in an orderly way: the index may then lack its last second.
 */
@Component
public class IndexUpkeep {

	/** Raise it when an analyzer changes: the fields' description does not show that. */
	private static final String ANALYSIS_VERSION = "1";

	private static final String CLEAN = " clean";

	private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);

	private final EntityManagerFactory factory;

	private final IndexRebuild rebuild;

	private final Path marker;

	private final AtomicReference<@Nullable RebuildProgress> running = new AtomicReference<>();

	private volatile boolean whole;

	private volatile boolean stopping;

	IndexUpkeep(EntityManagerFactory factory, IndexRebuild rebuild, @Value("${caiqiao.data:data}") Path data) {
		this.factory = factory;
		this.rebuild = rebuild;
		this.marker = data.resolve("index").resolve("made-for");
	}

	@EventListener(ApplicationReadyEvent.class)
	void rebuildWhereNeeded() {
		String wanted = version();
		String found = read();
		write(wanted);
		if (found.equals(wanted + CLEAN)) {
			this.whole = true;
		}
		else {
			log.info("The index is {}: it is rebuilt in the background.",
					found.isEmpty() ? "missing" : found.startsWith(wanted) ? "perhaps not complete" : "outdated");
			rebuild();
		}
	}

	/**
	 * Rebuilds the whole index in the background; does nothing new when that is under way
	 * already.
	 * @return done when the rebuild is, however it went
	 */
	public CompletableFuture<Void> rebuild() {
		var progress = new RebuildProgress();
		RebuildProgress before = this.running.compareAndExchange(null, progress);
		if (before != null) {
			return before.end();
		}
		this.whole = false;
		Thread.ofVirtual().name("index-rebuild").start(() -> run(progress));
		return progress.end();
	}

	private void run(RebuildProgress progress) {
		try {
			this.rebuild.run(progress, () -> this.stopping);
			this.whole = true;
			log.info("The index is whole: {} entries.", progress.done());
		}
		catch (CancellationException ex) {
			log.info("The index is not whole yet: it is rebuilt at the next start.");
		}
		catch (RuntimeException ex) {
			log.error("The index could not be rebuilt.", ex);
		}
		finally {
			this.running.set(null);
			progress.end().complete(null);
		}
	}

	/** How far a rebuild is, 0 to 100; empty when none runs and the lists are whole. */
	public OptionalInt percent() {
		RebuildProgress progress = this.running.get();
		return (progress != null) ? OptionalInt.of(progress.percent()) : OptionalInt.empty();
	}

	@PreDestroy
	void noteOrderlyStop() {
		this.stopping = true;
		RebuildProgress progress = this.running.get();
		if (progress != null) {
			progress.end().join();
		}
		if (this.whole) {
			write(version() + CLEAN);
		}
	}

	private String version() {
		SearchMapping mapping = Search.mapping(this.factory);
		var fields = new TreeSet<String>();
		mapping.allIndexedEntities()
			.forEach(entity -> entity.indexManager()
				.descriptor()
				.staticFields()
				.forEach(field -> fields.add(entity.jpaName() + "." + field.absolutePath() + ":"
						+ (field.isValueField() ? new TreeSet<>(field.toValueField().type().traits()) : "object"))));
		return Integer.toHexString((ANALYSIS_VERSION + fields).hashCode());
	}

	private String read() {
		try {
			return Files.exists(this.marker) ? Files.readString(this.marker).strip() : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

	private void write(String state) {
		try {
			Files.createDirectories(this.marker.getParent());
			Files.writeString(this.marker, state);
		}
		catch (IOException ex) {
			throw new CompletionException("The index folder " + this.marker.getParent() + " can't be written", ex);
		}
	}

}
