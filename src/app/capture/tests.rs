//! The end of a capture whose run breaks, against the simulated cloud.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::Capture;
use super::company::Company;
use super::order::Order;
use crate::channel::CaptureType;
use crate::net::{Acknowledged, Credentials, Endpoint, Policy, Proxy, Rest, Settings, Timing};
use crate::run::{Counters, Reporter, Status};
use crate::sim;
use crate::sim::{Cloud, Scenario, Size};

async fn cloud() -> Cloud {
    let settings = sim::Settings {
        listen: ([127, 0, 0, 1], 0).into(),
        tls: false,
        size: Size { orgs: 1, sites: 1, devices: 1 },
        rate: 1.0,
        seed: 1,
        scenario: Some(Scenario::parse("[cloud]\ncapture = false").expect("a valid script")),
        journal: None,
        recording: None,
    };
    Cloud::start(settings).await.expect("the cloud starts")
}

fn settings(cloud: &Cloud) -> Settings {
    let ready = cloud.ready();
    Settings {
        endpoint: Endpoint::of_host(&ready.url).expect("a URL"),
        credentials: Credentials::Token(ready.token.as_str().into()),
        tls: None,
        proxy: Proxy::default(),
        timing: Timing { retry_delay: Duration::from_millis(1), ..Timing::default() },
        max_retries: None,
        max_channels: 1,
        buffer: 1,
        on_slow: Policy::Block,
        traces: false,
        keeps_frames: false,
    }
}

/// What the run does when its output loop is gone: the loop's end of the id goes with it.
#[tokio::test]
async fn an_output_that_breaks_leaves_no_capture_behind() {
    let cloud = cloud().await;
    let net = settings(&cloud);
    let call = format!("/api/v1/sites/{}/pcaps/capture", cloud.ready().sites[0]);
    let kind = CaptureType::named("wired").expect("a type");
    let path = format!("/sites/{}/pcaps", cloud.ready().sites[0]);
    let capture = Capture {
        order: Order::new(kind),
        path: path.clone(),
        call: call.clone(),
        place: String::new(),
        take_over: false,
        chains: false,
    };
    let silent = Reporter { level: None, json: false, color: false };
    let screen = Status::new(Arc::new(Counters::default()), false, false).screen(silent);
    let acknowledgements = watch::Sender::<Acknowledged>::default();
    let (mut companion, follow) =
        Company::start(vec![capture], &net, &screen, &acknowledgements.subscribe());
    drop(follow);
    acknowledgements.send_replace(Acknowledged::once(&path));
    let rest = Rest::new(&net);
    while rest.get(&call, &[]).await.is_err() {}
    companion.stop(false).await.expect("it is stopped");
    assert!(rest.get(&call, &[]).await.is_err(), "nothing runs");
    companion.stop(false).await.expect("there is nothing more to do");
}
