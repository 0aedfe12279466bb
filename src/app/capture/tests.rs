//! Tests against the simulated cloud that a capture is stopped when its run fails.

use std::sync::Arc;

use tokio::sync::watch;

use super::file::CaptureFiles;
use super::planned::Capture;
use super::request::CaptureRequest;
use super::set::CaptureSet;
use crate::channel::CaptureType;
use crate::net::rest::testing;
use crate::net::{Acknowledgements, Credentials, RestClient, Settings};
use crate::run::Reporter;
use crate::run::report::progress::RunSubject;
use crate::run::report::status::StatusLine;
use crate::sim;
use crate::sim::{Scenario, SimulatedCloud, WorldSize};

async fn cloud() -> SimulatedCloud {
    let settings = sim::SimulatorSettings {
        listen: ([127, 0, 0, 1], 0).into(),
        tls: false,
        size: WorldSize { orgs: 1, sites: 1, devices: 1 },
        rate: 1.0,
        seed: 1,
        background: false,
        scenario: Some(Scenario::parse("[cloud]\ncapture = false").expect("a valid script")),
        journal: None,
        recording: None,
    };
    SimulatedCloud::start(settings).await.expect("the cloud starts")
}

fn settings(cloud: &SimulatedCloud) -> Settings {
    let ready = cloud.ready();
    testing::settings(&ready.url, Credentials::Token(ready.token.as_str().into()))
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
        order: CaptureRequest::new(kind),
        path: path.clone(),
        call: call.clone(),
        place: String::new(),
        take_over: false,
        chains: false,
        // The test binary is no guard.
        is_guarded: false,
    };
    let silent = Reporter { level: None, json: false, color: false };
    let screen =
        StatusLine::new(Arc::default(), RunSubject::default(), false, false).reporter(silent);
    let acknowledgements = watch::Sender::<Acknowledgements>::default();
    let files = CaptureFiles::new(&[], &[], &net, screen.clone());
    let (mut companion, follow) =
        CaptureSet::start(vec![capture], &net, &screen, &acknowledgements.subscribe(), &files);
    drop(follow);
    acknowledgements.send_replace(Acknowledgements::once(&path));
    let rest = RestClient::new(&net);
    while rest.get(&call, &[]).await.is_err() {}
    companion.stop(false).await.expect("it is stopped");
    assert!(rest.get(&call, &[]).await.is_err(), "nothing runs");
    companion.stop(false).await.expect("there is nothing more to do");
}
