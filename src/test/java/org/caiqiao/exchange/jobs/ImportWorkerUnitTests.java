package org.caiqiao.exchange.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ImportWorkerUnitTests {

	private final ImportWork work = mock(ImportWork.class);

	private final ImportWorker worker = new ImportWorker(this.work, Duration.ofMinutes(1));

	/** Often, as the thread may be faster than the one that starts it. */
	@RepeatedTest(100)
	void looksForWorkAsSoonAsItIsStarted() throws InterruptedException {
		var looked = new CountDownLatch(1);
		given(this.work.next()).willAnswer(call -> {
			looked.countDown();
			return false;
		});

		this.worker.start();

		assertThat(looked.await(5, TimeUnit.SECONDS)).isTrue();
		assertThat(this.worker.isRunning()).isTrue();
		this.worker.stop();
		assertThat(this.worker.isRunning()).isFalse();
	}

	@Test
	void looksAgainWhenItIsWakened() throws InterruptedException {
		var looked = new CountDownLatch(2);
		given(this.work.next()).willAnswer(call -> {
			looked.countDown();
			return false;
		});
		this.worker.start();

		this.worker.wake();

		assertThat(looked.await(5, TimeUnit.SECONDS)).isTrue();
		this.worker.stop();
	}

}
